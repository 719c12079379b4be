import { defineExamples, fixed, snippet } from "../defineRule";

export default defineExamples({
  bad: [
    snippet(
      "Names of the API that our own code has to spell",
      `
      from typing import Annotated, Optional

      from pydantic import BaseModel, Field


      class ShelterAnimalResponse(BaseModel):
          """An animal that waits for a home."""

          display_name: str = Field(alias="name")  # <- TYP012
          born_at: Annotated[Optional[str], Field(alias="bornAt")] = None  # <- TYP012
          weight: float
      `,
      {
        path: "types.py",
        pydantic: 2,
        fixed: fixed({
          "types.py": `
          from typing import Annotated, Optional

          from pydantic import BaseModel, Field, ConfigDict


          class ShelterAnimalResponse(BaseModel):
              """An animal that waits for a home."""

              model_config = ConfigDict(populate_by_name=True)

              display_name: str = Field(alias="name")
              born_at: Annotated[Optional[str], Field(alias="bornAt")] = None
              weight: float
          `,
        }),
      },
    ),
    snippet(
      "A configuration that does not say so",
      `
      from pydantic import BaseModel, Field


      class ShelterResponse(BaseModel):
          city: str = Field(..., alias="town")  # <- TYP012

          class Config:
              orm_mode = True
      `,
      {
        path: "types.py",
        pydantic: 1,
        fixed: fixed({
          "types.py": `
          from pydantic import BaseModel, Field


          class ShelterResponse(BaseModel):
              city: str = Field(..., alias="town")

              class Config:
                  orm_mode = True
                  allow_population_by_field_name = True
          `,
        }),
      },
    ),
  ],
  good: [
    snippet(
      "Our own names are taken too",
      `
      from pydantic import BaseModel, ConfigDict, Field


      class ShelterAnimalResponse(BaseModel):
          """An animal that waits for a home."""

          model_config = ConfigDict(populate_by_name=True)

          display_name: str = Field(alias="name")
          weight: float
      `,
      { path: "types.py", pydantic: 2 },
    ),
    snippet(
      "Our own name is taken too",
      `
      from pydantic import BaseModel, Field


      class ShelterResponse(BaseModel):
          city: str = Field(..., alias="town")

          class Config:
              orm_mode = True
              allow_population_by_field_name = True
      `,
      { path: "types.py", pydantic: 1 },
    ),
    snippet(
      "Allowed in each way, and aliases of one direction",
      `
      from pydantic import BaseModel, ConfigDict, Field

      from shelter.shared import CamelModel


      class AnimalResponse(BaseModel):
          model_config = ConfigDict(populate_by_name=True)

          display_name: str = Field(alias="name")


      class DogResponse(AnimalResponse):
          breed_name: str = Field(alias="breed")


      class CatResponse(BaseModel):
          model_config = {"validate_by_name": True}

          display_name: str = Field(alias="name")


      class OldResponse(BaseModel):
          display_name: str = Field(alias="name")

          class Config:
              allow_population_by_field_name = True


      class OneWayResponse(BaseModel):
          read_name: str = Field(validation_alias="name")
          shown_name: str = Field(serialization_alias="name")


      class NamedMixin(BaseModel):
          display_name: str = Field(alias="name")


      class ForeignResponse(CamelModel):
          display_name: str = Field(alias="name")
      `,
      { path: "types.py" },
    ),
  ],
});
