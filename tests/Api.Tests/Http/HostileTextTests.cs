using System.Net;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Http;

/// <summary>Text that databases and encoders have stumbled over, written as the JSON that carries it.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Storable =>
    [
        @"\u0000", @"a\u0000b", @"\u0001\u001f\u007f", @"\ud83d\ude00👩‍👩‍👧‍👦", @"\u202ea\u200b", @"\uffff\ufffe", @"e\u0301", @"'; DROP TABLE persons; -- \\ \"" %_",
        @"<script>alert(1)<\/script>", "{{7*7}} ${x} %s %n", "𠀀𪚥",
    ];

    [Theory]
    [MemberData(nameof(Storable))]
    public async Task A_text_answer_comes_back_as_it_was_written(string text)
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Opened(town);
        var resident = await town.Resident();

        (await Send(resident, HttpMethod.Put, $"{survey.Address}/answer", Answer(text))).MustBeOk();

        var mine = (await resident.Get(survey.Address)).MustBeOk().Json.GetProperty("myAnswer").GetProperty("answers");
        var kept = mine.EnumerateArray().Single(answer => answer.GetProperty("questionId").GetString() == "need").GetProperty("text").GetString();
        Assert.Equal(System.Text.Json.JsonDocument.Parse($"\"{text}\"").RootElement.GetString(), kept);
    }

    [Theory]
    [MemberData(nameof(Storable))]
    public async Task The_same_text_does_no_harm_anywhere_else(string text)
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var (committee, newcomer, person) = (await town.Staff(Role.Committee), await town.Newcomer(), await town.PersonWithoutPhone());
        (HttpMethod Method, string Address, string Body)[] writes =
        [
            (HttpMethod.Post, "/api/staff/persons", Person(town, text, "1")),
            (HttpMethod.Post, "/api/staff/persons", Person(town, "王秀英", text)),
            (HttpMethod.Put, $"/api/staff/persons/{person}/account", $$"""{"accountId":"{{newcomer.AccountId}}","reason":"{{text}}{{text}}"}"""),
            (HttpMethod.Post, "/api/staff/surveys", $$"""{"areaId":"{{town.Neighbourhood.Id}}","year":2026,"template":"{{text}}"}"""),
            (HttpMethod.Post, "/api/staff/surveys", $$"""{"areaId":"{{town.Neighbourhood.Id}}","year":2026,"template":"needs","title":"题{{text}}"}"""),
            (HttpMethod.Post, "/api/session", $$"""{"loginCode":"{{text}}","channel":"mini"}"""),
        ];

        foreach (var (method, address, body) in writes)
        {
            var answer = await Send(committee, method, address, body);
            Assert.True((int)answer.Status < 500, $"{address} {body}: {(int)answer.Status} {answer.Body}");
        }

        (await committee.Get($"/api/staff/persons?areaId={town.Neighbourhood.Id}")).MustBeOk();
        (await committee.Get("/api/surveys")).MustBeOk();
    }

    [Theory]
    [InlineData(@"\ud800")]
    [InlineData(@"\udc00\ud800")]
    [InlineData(@"楼道\ud83d")]
    public async Task Half_a_character_is_sent_back(string text)
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Opened(town);

        var answer = await Send(await town.Resident(), HttpMethod.Put, $"{survey.Address}/answer", Answer(text));

        answer.MustBeMalformed("answers[2].text");
    }

    [Theory]
    [InlineData("0000-00-00", null, "from")]
    [InlineData("2026-02-30", null, "from")]
    [InlineData("12026-01-01", null, "from")]
    [InlineData("2026-01-01T00:00:00Z", null, "from")]
    [InlineData("2026-01-02", "2026-01-01", "to")]
    [InlineData("0001-01-01", "9999-12-31", null)]
    public async Task Days_that_do_not_exist_are_sent_back_and_the_first_and_last_that_do_are_kept(string from, string? to, string? malformed)
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var (committee, newcomer) = (await town.Staff(Role.Committee), await town.Newcomer());

        var given = await committee.Post("/api/staff/grants", new { accountId = newcomer.AccountId, role = "leader", areaId = town.Neighbourhood.Id, from, to });

        if (malformed is not null) given.MustBeMalformed(malformed);
        else given.Must(HttpStatusCode.Created);
        (await committee.Get("/api/staff/grants")).MustBeOk();
        (await newcomer.Get("/api/me")).MustBeOk();
    }

    [Theory]
    [InlineData("1")]
    [InlineData("\"1\"")]
    [InlineData("\"leader, member\"")]
    [InlineData("\"king\"")]
    [InlineData("\"\"")]
    public async Task A_role_is_called_by_its_name_and_nothing_else(string role)
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var body = $$"""{"accountId":"{{Guid.Empty}}","areaId":"{{town.Neighbourhood.Id}}","from":"2026-01-01","role":{{role}}}""";

        (await Send(await town.Staff(Role.Committee), HttpMethod.Post, "/api/staff/grants", body)).MustBeMalformed("role");
    }

    private static Task<ApiAnswer> Send(TestUser user, HttpMethod method, string address, string json) =>
        user.SendContent(method, address, JsonBody.Of(json));

    private static string Person(TestTown town, string name, string building) =>
        $$$"""{"areaId":"{{{town.Neighbourhood.Id}}}","name":"{{{name}}}","home":{"building":"{{{building}}}","room":"{{{building}}}"},"proof":{"reason":"{{{name}}}{{{name}}}","voucher":"{{{name}}}"}}""";

    private static string Answer(string text) =>
        $$"""
        {"nonce":"{{NeedsSurvey.NewNonce()}}","answers":[{"questionId":"categories","choices":["anjia"]},{"questionId":"beneficiaries","choices":["elders"]},
        {"questionId":"need","text":"{{text}}"},{"questionId":"taking-part","choices":["join"]}]}
        """;
}
