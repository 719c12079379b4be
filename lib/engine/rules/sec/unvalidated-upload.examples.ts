import { defineExamples, project, snippet } from "../defineRule";

const service = `
from fastapi import UploadFile

MAX_BYTES = 5_000_000


class PhotoService:
    async def keep(self, photo: UploadFile) -> str:
        content = await self._read(photo)
        return content.hex()

    async def keep_checked(self, photo: UploadFile) -> str:
        self._check_type(photo)
        content = await photo.read(MAX_BYTES)
        return content.hex()

    async def _read(self, photo: UploadFile) -> bytes:
        return await photo.read()

    def _check_type(self, photo: UploadFile) -> bool:
        return photo.content_type == "image/png"
`;

export default defineExamples({
  bad: [
    project("Neither the handler nor the service looks at it", {
      "photos/service.py": service,
      "photos/routes.py": `
      from fastapi import APIRouter, Depends, UploadFile

      from .service import PhotoService

      photos_router = APIRouter(prefix="/photos", tags=["photos"], redirect_slashes=False)
      router = photos_router


      @router.post("/", status_code=201)
      async def create_photo(photo: UploadFile, service: PhotoService = Depends()) -> str:  # <- SEC004
          """Keep a photo."""
          return await service.keep(photo)
      `,
    }),
    snippet(
      "One of the two is missing",
      `
      import shutil
      from typing import Annotated

      from fastapi import APIRouter, File, UploadFile

      photos_router = APIRouter(prefix="/photos", tags=["photos"], redirect_slashes=False)
      router = photos_router


      @router.post("/", status_code=201)
      async def create_photo(photo: UploadFile = File(...)) -> None:  # <- SEC004
          """Keep a photo."""
          if photo.size > 5_000_000:
              return
          with open("photo", "wb") as target:
              shutil.copyfileobj(photo.file, target)


      @router.put("/", status_code=200)
      async def update_photos(photos: list[UploadFile]) -> None:  # <- SEC004
          """Replace photos."""
          for photo in photos:
              print(photo.content_type, await photo.read())


      @router.patch("/", status_code=200)
      async def update_photo(content: Annotated[bytes, File()]) -> None:  # <- SEC004
          """Replace a photo."""
          print(content)
      `,
      { path: "routes.py" },
    ),
  ],
  good: [
    project(
      "The service, a dependency or the handler looks; or what looks is not known",
      {
        "photos/service.py": service,
        "photos/routes.py": `
      from fastapi import APIRouter, Depends, UploadFile, status

      from app.scanner import scan

      from .service import MAX_BYTES, PhotoService

      photos_router = APIRouter(prefix="/photos", tags=["photos"], redirect_slashes=False)
      router = photos_router


      async def get_valid_photo(photo: UploadFile) -> UploadFile:
          """Refuse what is no photo."""
          return photo


      def check_photo(photo: UploadFile) -> None:
          """Refuse what is too large or no photo."""
          print(len(photo.filename), photo.content_type)


      @router.post("/", status_code=status.HTTP_201_CREATED)
      async def create_photo(photo: UploadFile, service: PhotoService = Depends()) -> None:
          """Keep a photo."""
          await service.keep_checked(photo)


      @router.put("/", status_code=status.HTTP_200_OK)
      async def update_photo(photo: UploadFile = Depends(get_valid_photo)) -> None:
          """Replace a photo."""
          await photo.close()


      @router.patch("/", status_code=status.HTTP_200_OK, dependencies=[Depends(check_photo)])
      async def update_frame(photo: UploadFile) -> None:
          """Replace a photo in its frame."""
          await photo.close()


      @router.patch("/scan", status_code=status.HTTP_200_OK)
      async def update_scan(photo: UploadFile) -> None:
          """Replace a photo by a scan."""
          scan(photo)


      @router.patch("/here", status_code=status.HTTP_200_OK)
      async def update_here(photo: UploadFile) -> None:
          """Replace a photo after a look at it."""
          if photo.size < MAX_BYTES and photo.filename.endswith(".png"):
              await photo.read()
      `,
      },
      { config: { ignore: ["SVC011"] } },
    ),
  ],
});
