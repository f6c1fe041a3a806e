using System.Net;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>Ids of one area, sent with a token of another, name nothing: in the address, in the query and in the body.</summary>
public sealed class ReplayTests(TwoPlaces places) : IClassFixture<TwoPlaces>
{
    public static TheoryData<string> EndpointsWithIds => Matrix.Endpoints(row => Calls.Of(row.Endpoint) is { TakesIds: true, IsForAll: false });

    [Theory]
    [MemberData(nameof(EndpointsWithIds))]
    public async Task Ids_of_one_area_are_not_found_with_a_token_of_another_and_nothing_changes(string endpoint)
    {
        var (columns, faults, before) = (Matrix.Of(endpoint).ColumnsWhere(cell => cell.LetsIn).ToList(), new List<string>(), await places.Sums());

        foreach (var column in columns) faults.AddRange(await Replay(Calls.Of(endpoint), column));

        faults.AddRange((await places.Sums()).TablesThatDifferFrom(before).Select(table => $"{table} was changed"));
        Assert.NotEmpty(columns);
        Assert.True(faults.Count == 0, $"{endpoint} finds what belongs elsewhere:\n{string.Join('\n', faults)}");
    }

    /// <summary>An account belongs to no area: whoever moves house is told to be released at the old one first.</summary>
    [Fact]
    public async Task An_account_that_is_bound_elsewhere_is_refused_and_stays_bound_there()
    {
        var before = await places.Sums();
        var ask = places.Home.AskedBy("committee") with { Newcomer = places.Elsewhere.NeighbourAccount };

        var attached = await Calls.Of("PUT /api/staff/persons/{personId}/account").Send(places.Home.Caller("committee", isHere: true), ask);

        attached.MustBeRefused("account.has-person");
        Assert.Empty((await places.Sums()).TablesThatDifferFrom(before));
    }

    private async Task<IReadOnlyList<string>> Replay(Call call, string column)
    {
        var (own, caller, faults) = (places.Home.AskedBy(column), places.Home.Caller(column, isHere: true), new List<string>());
        foreach (var (swapped, ask) in call.MixedWith(places.Elsewhere.Ids, own))
        {
            var answer = await call.Send(caller, ask);
            if (answer.Status != HttpStatusCode.NotFound) faults.Add($"{column} with {swapped} of elsewhere got {answer.InShort()}");
        }

        return faults;
    }
}
