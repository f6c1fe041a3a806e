using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Community.Verification;

public sealed class RequestTests
{
    [Fact]
    public async Task The_committee_sees_who_waits_with_whom_the_roster_has_and_says_who_it_is()
    {
        var (town, committee) = await Newcomer.Roster(await TestApi.Shared());
        var newcomer = await Newcomer.In(town);
        (await newcomer.Ask()).Must(HttpStatusCode.Created);

        var waiting = Assert.Single(await Waiting(committee));
        Assert.Equal(("王秀英", "*******0000"), (waiting.GetProperty("name").GetString(), waiting.GetProperty("phone").GetString()));
        (await Decide(committee, waiting, new { personId = waiting.GetProperty("candidate").GetGuid() })).Must(HttpStatusCode.NoContent);

        Assert.Equal("committee", (await newcomer.Read()).GetProperty("by").GetString());
        Assert.Empty(await Waiting(committee));
        (await Decide(committee, waiting, new { answer = "再想想" })).MustBeRefused("verification.request-ended");
    }

    [Fact]
    public async Task A_no_says_why_and_the_resident_may_ask_again()
    {
        var (town, committee) = await Newcomer.Roster(await TestApi.Shared());
        var newcomer = await Newcomer.In(town);
        await newcomer.Ask();
        (await newcomer.Ask()).MustBeRefused("verification.request-open");
        var waiting = Assert.Single(await Waiting(committee));

        (await Decide(committee, waiting, new { })).MustBeMalformed("answer");
        (await Decide(committee, waiting, new { answer = "请带户口簿到居委会" })).Must(HttpStatusCode.NoContent);

        Assert.Equal("请带户口簿到居委会", (await newcomer.Read()).GetProperty("request").GetProperty("answer").GetString());
        (await newcomer.Ask()).Must(HttpStatusCode.Created);
        (await newcomer.User.Delete("/api/me/verification/requests")).Must(HttpStatusCode.NoContent);
        (await newcomer.User.Delete("/api/me/verification/requests")).MustBeRefused("verification.nothing-open");
    }

    [Fact]
    public async Task What_a_request_says_is_sealed_while_it_waits_and_gone_when_it_is_decided()
    {
        var api = await TestApi.Shared();
        var (town, committee) = await Newcomer.Roster(api);
        var newcomer = await Newcomer.In(town);
        var id = (await newcomer.Ask()).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        var before = await api.InDb(db => db.VerificationRequests.AsNoTracking().SingleAsync(request => request.Id == id));

        await Decide(committee, Assert.Single(await Waiting(committee)), new { answer = "不是本小区居民" });

        var after = await api.InDb(db => db.VerificationRequests.AsNoTracking().SingleAsync(request => request.Id == id));
        Assert.DoesNotContain("王秀英", System.Text.Encoding.UTF8.GetString(before.Name), StringComparison.Ordinal);
        Assert.Empty(after.Name.Concat(after.Address).Concat(after.NameFingerprint).Concat(after.Household).Concat(after.Phone ?? []));
    }

    [Fact]
    public async Task A_neighbour_vouches_where_the_area_allows_it()
    {
        var (town, code, newcomer) = await WithCode();
        var neighbour = await town.Resident();

        (await neighbour.Post("/api/vouchings", new { code = $" {code[..4].ToLowerInvariant()} {code[4..]}" })).Must(HttpStatusCode.NoContent);

        Assert.Equal("neighbour", (await newcomer.Read()).GetProperty("by").GetString());
        (await neighbour.Post("/api/vouchings", new { code })).MustBeRefused("vouching.code-unknown");
    }

    [Fact]
    public async Task Without_the_offices_permission_there_is_no_code_and_no_vouching()
    {
        var (town, _) = await Newcomer.Roster(await TestApi.Shared());

        var asked = (await (await Newcomer.In(town)).Ask()).Must(HttpStatusCode.Created).Json;

        Assert.False(asked.TryGetProperty("vouchCode", out _));
        (await (await town.Resident()).Post("/api/vouchings", new { code = "ABCDEFGH" })).MustBeRefused("vouching.not-allowed");
    }

    [Fact]
    public async Task Who_was_vouched_for_does_not_vouch_and_nobody_vouches_for_more_than_three_a_year()
    {
        var (town, code, newcomer) = await WithCode();
        var neighbour = await town.Resident();
        await neighbour.Post("/api/vouchings", new { code });

        (await newcomer.User.Post("/api/vouchings", new { code = "ABCDEFGH" })).MustBeRefused("vouching.vouched-themselves");
        for (var i = 2; i <= 3; i++)
        {
            var next = (await (await Newcomer.In(town)).Ask("居民" + "甲乙"[i - 2], "10" + i)).Json.GetProperty("vouchCode").GetString();
            (await neighbour.Post("/api/vouchings", new { code = next })).Must(HttpStatusCode.NoContent);
        }

        (await neighbour.Post("/api/vouchings", new { code = "ABCDEFGH" })).MustBeRefused("vouching.vouched-often");
    }

    [Fact]
    public async Task Who_vouches_for_two_neighbours_at_once_has_vouched_for_both_and_of_two_who_vouch_for_one_the_second_hears_that_the_code_is_used()
    {
        var (town, code, newcomer) = await WithCode();
        var (neighbour, other, third) = (await town.Resident(), await Newcomer.In(town), await Newcomer.In(town));
        var codes = new[] { (await other.Ask("居民甲", "102")).Json.GetProperty("vouchCode").GetString(), (await third.Ask("居民乙", "103")).Json.GetProperty("vouchCode").GetString() };

        var both = await Task.WhenAll(codes.Select(one => neighbour.Post("/api/vouchings", new { code = one })));
        Assert.All(both, answer => answer.Must(HttpStatusCode.NoContent));
        Assert.True(await other.IsVerified() && await third.IsVerified());

        var vouchers = await town.Residents(4);
        var answers = await Task.WhenAll(vouchers.Select(voucher => voucher.Post("/api/vouchings", new { code })));
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.NoContent);
        foreach (var answer in answers.Where(answer => answer.Status != HttpStatusCode.NoContent)) answer.MustBeRefused("vouching.code-unknown");
        Assert.True(await newcomer.IsVerified());
    }

    [Fact]
    public async Task Somebody_whom_the_roster_does_not_have_cannot_be_vouched_for_and_codes_are_not_guessed()
    {
        var (town, _, _) = await WithCode();
        var code = (await (await Newcomer.In(town)).Ask("不在名册", "901")).Json.GetProperty("vouchCode").GetString();
        var neighbour = await town.Resident();

        (await neighbour.Post("/api/vouchings", new { code })).MustBeRefused("vouching.not-on-roster");
        for (var i = 0; i < 4; i++) (await neighbour.Post("/api/vouchings", new { code = $"ABCDEFG{i + 2}" })).MustBeRefused("vouching.code-unknown");
        (await neighbour.Post("/api/vouchings", new { code })).MustBeRefused("verification.too-many-tries");
    }

    [Fact]
    public async Task Who_leaves_is_nobody_here_with_the_next_request_and_stays_counted_as_a_person()
    {
        var (town, _) = await Newcomer.Roster(await TestApi.Shared());
        var newcomer = await Newcomer.In(town);
        await newcomer.Match();

        (await newcomer.User.Delete("/api/me/verification")).Must(HttpStatusCode.NoContent);

        Assert.False(await newcomer.IsVerified());
        (await newcomer.User.Delete("/api/me/verification")).MustBeRefused("resident.not-verified");
        (await newcomer.Match()).Must(HttpStatusCode.NoContent);
    }

    private static async Task<(TestTown, string Code, Newcomer)> WithCode()
    {
        var (town, committee) = await Newcomer.Roster(await TestApi.Shared());
        await Roster.RosterFile.Import(committee, town.Neighbourhood.Id, "居民甲,3,2,102,,,", "居民乙,3,2,103,,,");
        var office = await town.Staff(Role.Office, town.Subdistrict);
        (await office.Put($"/api/staff/areas/{town.Neighbourhood.Id}/settings", new { allowsVouching = true })).Must(HttpStatusCode.NoContent);
        var newcomer = await Newcomer.In(town);
        return (town, (await newcomer.Ask()).Must(HttpStatusCode.Created).Json.GetProperty("vouchCode").GetString()!, newcomer);
    }

    private static async Task<IReadOnlyList<JsonElement>> Waiting(TestUser committee) =>
        [.. (await committee.Get("/api/staff/verification-requests")).MustBeOk().Json.EnumerateArray()];

    private static Task<ApiAnswer> Decide(TestUser committee, JsonElement waiting, object decision) =>
        committee.Post($"/api/staff/verification-requests/{waiting.GetProperty("id").GetGuid()}/decision", decision);
}
