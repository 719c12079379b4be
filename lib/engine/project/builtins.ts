/** Builtin exceptions of Python 3.14. */
export const BUILTIN_EXCEPTIONS: ReadonlySet<string> = new Set(
  `ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError
  BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
  DeprecationWarning EOFError EncodingWarning EnvironmentError Exception ExceptionGroup FileExistsError FileNotFoundError
  FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError IndexError InterruptedError
  IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError
  NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError
  PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration
  StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError
  UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslationError UnicodeWarning UserWarning ValueError Warning
  ZeroDivisionError`.split(/\s+/),
);

/** Builtin names that matter to the rules: types, exceptions and the functions they look at. */
export const BUILTIN_NAMES: ReadonlySet<string> = new Set([
  ...BUILTIN_EXCEPTIONS,
  ...`bool bytearray bytes classmethod complex dict enumerate float frozenset int list map memoryview object property range
  reversed set slice staticmethod str super tuple type zip len any all sum min max sorted next iter isinstance print
  getattr setattr hasattr filter None`.split(/\s+/),
]);
