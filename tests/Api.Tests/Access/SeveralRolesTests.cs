namespace ZiZhiJin.Api.Tests.Access;

/// <summary>Roles do not lend each other their areas: what one opens next door stays closed here, whatever else is held here.</summary>
public sealed class SeveralRolesTests(SettledPlace settled) : IClassFixture<SettledPlace>
{
    public static TheoryData<string> Endpoints => Matrix.Endpoints(row => row.RolesWhere(IsClosed).Any() && row.RolesWhere(cell => OpensAnArea(row, cell)).Any());

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task A_role_that_opens_an_endpoint_next_door_does_not_open_it_where_other_roles_are_held(string endpoint)
    {
        var (place, call, row) = (settled.Place, Calls.Of(endpoint), Matrix.Of(endpoint));
        var closed = row.RolesWhere(IsClosed);

        foreach (var role in row.RolesWhere(cell => cell.LetsIn))
        {
            var somebody = await settled.Somebody(here: closed, nextDoor: role);
            var answer = await call.Send(somebody, place.AskedBy(Columns.Of(role)));

            var expected = row.Cells[Columns.Of(role)].FromNextDoor;
            Assert.True((int)answer.Status == expected, $"{role} next door: expected {expected}, got {answer.InShort()}");
            Assert.Empty(place.Ids.NamedIn(answer.Body));
        }
    }

    // What changes something and belongs to no area can be done once, by whoever may.
    private static bool OpensAnArea(Row row, Cell cell) => cell.LetsIn && (cell.DependsOnArea || row.Endpoint.StartsWith("GET ", StringComparison.Ordinal));

    private static bool IsClosed(Cell cell) => cell.Here == 403;
}
