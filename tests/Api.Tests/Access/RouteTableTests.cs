using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>The table and the list of calls keep up with what the host serves.</summary>
public sealed class RouteTableTests
{
    [Fact]
    public async Task Every_endpoint_has_one_row_in_the_table()
    {
        var rows = Matrix.Rows.Select(row => row.Endpoint).ToList();

        Assert.Equal(rows.Distinct(), rows);
        MustBeEmpty(RouteTable.Of(await TestApi.Shared()).Except(rows), """
            Nobody has decided who may call these endpoints.
            Add a row for each to tests/Api.Tests/Access/matrix.txt, with a cell for every column (README.md there says what a cell means):
            """);
    }

    [Fact]
    public async Task Every_endpoint_is_known_by_how_it_is_called() =>
        MustBeEmpty(RouteTable.Of(await TestApi.Shared()).Except(Calls.All.Select(call => call.Endpoint)), """
            Nobody has said how these endpoints are called so that they succeed.
            Add `new("<endpoint>", <address with ids>, <body>)` for each to its module's file, such as tests/Api.Tests/Access/SurveyCalls.cs
            (a new file is listed in Calls.cs; an id of a new kind becomes a property of Belongings.cs and is made in Place.cs):
            """);

    [Fact]
    public async Task Every_row_and_every_call_belongs_to_an_endpoint_that_is_served()
    {
        var served = RouteTable.Of(await TestApi.Shared());

        MustBeEmpty(Matrix.Rows.Select(row => row.Endpoint).Except(served), "tests/Api.Tests/Access/matrix.txt has rows of endpoints that are not served:");
        MustBeEmpty(Calls.All.Select(call => call.Endpoint).Except(served), "tests/Api.Tests/Access has calls of endpoints that are not served:");
    }

    [Fact]
    public void Every_role_has_a_column() => Assert.Equal(Columns.All, Matrix.Header);

    private static void MustBeEmpty(IEnumerable<string> endpoints, string whatToDo)
    {
        var found = endpoints.ToList();
        Assert.True(found.Count == 0, $"{whatToDo}\n{string.Join('\n', found)}");
    }
}
