import { defineExamples, project } from "../defineRule";

const types = `
from pydantic import BaseModel


class ParcelResponse(BaseModel):
    id: int
`;
const routes = (marks: readonly [string, string]): string => `
from fastapi import APIRouter

from .types import ParcelResponse

parcels_router = APIRouter(prefix="/parcels")
router = parcels_router


@router.get("/{parcel_id}")
async def get_one(parcel_id: int) -> ParcelResponse:${marks[0]}
    """Give a parcel."""
    return ParcelResponse(id=parcel_id)


@router.put("/{parcel_id}/stamps", status_code=200)
async def update_stamp(parcel_id: int) -> ParcelResponse:${marks[1]}
    """Stamp a parcel."""
    return ParcelResponse(id=parcel_id)
`;
const main = `
from fastapi import FastAPI

from post.parcels.routes import router

app = FastAPI()
app.include_router(router, prefix="/v1")
`;

export default defineExamples({
  bad: [
    project("One of two routes is asked for", {
      "post/main.py": main,
      "post/parcels/types.py": types,
      "post/parcels/routes.py": routes(["", "  # <- TST009"]),
      "tests/test_parcels.py": `
      def test_parcel_is_given_out(client):
          assert client.get("/v1/parcels/7").status_code == 200
      `,
    }),
    project("Asked for without its prefix, and with a segment too much", {
      "post/main.py": main,
      "post/parcels/types.py": types,
      "post/parcels/routes.py": routes(["  # <- TST009", "  # <- TST009"]),
      "tests/test_parcels.py": `
      def test_parcel_is_given_out(client):
          assert client.get("/parcels/7").status_code == 200


      def test_parcel_is_stamped_once(client):
          assert client.put("/v1/parcels/7/stamps/1").status_code == 200
      `,
    }),
  ],
  good: [
    project("Interpolated, with host and query, behind a base address, by the route's name", {
      "post/main.py": main,
      "post/parcels/types.py": types,
      "post/parcels/routes.py": routes(["", ""]),
      "tests/test_parcels.py": `
      PREFIX = "/v1"


      def test_parcel_is_given_out(client, parcel):
          assert client.get(f"http://test/v1/parcels/{parcel.id}?full=1").status_code == 200


      def test_parcel_is_stamped_once(client, parcel):
          assert client.put(f"{PREFIX}/parcels/{parcel.id}/stamps").status_code == 200
      `,
    }),
    project("Added up, and by the handler's name", {
      "post/main.py": main,
      "post/parcels/types.py": types,
      "post/parcels/routes.py": routes(["", ""]),
      "tests/test_parcels.py": `
      from post.main import app


      def test_parcel_is_given_out(client, parcel):
          assert client.get("/v1/parcels/" + str(parcel.id)).status_code == 200


      def test_parcel_is_stamped_once(client, parcel):
          assert client.put(app.url_path_for("update_stamp", parcel_id=parcel.id)).status_code == 200
      `,
    }),
    project("No tests are loaded", {
      "post/main.py": main,
      "post/parcels/types.py": types,
      "post/parcels/routes.py": routes(["", ""]),
    }),
  ],
});
