using System.Data.Common;
using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.WechatSandbox;

namespace ZiZhiJin.Api.Tests.Http;

/// <summary>A day's acts with every logger at its most talkative: ids and codes may be read in the log afterwards, people may not.</summary>
public sealed class PrivateLogTests
{
    private static readonly string OpenId = SandboxIdentity.OpenIdOf(SandboxAccount.Mini, "wang-xiuying");

    private const string Login = "sandbox-wang-xiuying", Name = "王秀英独一无二", Phone = "13812345678", Building = "甲乙丙丁",
        Reason = "刚从外地搬来的理由", Need = "楼道里的灯坏了三个月";

    [Fact]
    public async Task What_people_are_and_say_stands_in_no_log()
    {
        await using var api = await TestApi.Start(more: [("Logging:LogLevel:Default", "Trace"), ("Logging:LogLevel:Microsoft", "Trace"), ("Logging:LogLevel:System", "Trace")]);
        var town = await TestTown.Settle(api);

        var token = await LiveADay(api, town);

        Assert.Contains(api.Log.Lines, line => line.Contains("Fault at GET", StringComparison.Ordinal));
        Assert.Contains(api.Log.Lines, line => line.Contains("409 person.on-roster", StringComparison.Ordinal));
        Assert.Contains(api.Log.Lines, line => line.Contains("400 request.malformed", StringComparison.Ordinal));
        string[] secrets = [token, Login, OpenId, Name, Phone, Building, Reason, Need, .. Hexadecimal(Name, Need), .. Keys(api)];
        ErrorShape.None(from line in api.Log.Lines from secret in secrets where line.Contains(secret, StringComparison.OrdinalIgnoreCase) select $"{secret}: {line}");
    }

    private static async Task<string> LiveADay(TestApi api, TestTown town)
    {
        var (committee, survey) = (await town.Staff(Role.Committee), await NeedsSurvey.Opened(town));
        var signedIn = (await new TestUser(api.Http, null).Post("/api/session", new { loginCode = Login, channel = "mini" })).MustBeOk().Json;
        var resident = new TestUser(api.Http, signedIn.GetProperty("token").GetString());
        var accountId = signedIn.GetProperty("resident").GetProperty("accountId").GetGuid();

        var added = (await committee.Post("/api/staff/persons", Person(town))).Must(HttpStatusCode.Created);
        (await committee.Post("/api/staff/persons", Person(town))).MustBeRefused("person.on-roster");
        var personId = added.Json.GetProperty("id").GetGuid();
        (await committee.Put($"/api/staff/persons/{personId}/account", new { accountId, reason = Reason })).Must(HttpStatusCode.NoContent);
        (await committee.Get($"/api/staff/persons?areaId={town.Neighbourhood.Id}&name={Name[..2]}")).MustBeOk();

        (await survey.Answer(resident, need: Need)).MustBeOk();
        (await survey.Answer(resident, nonce: Need, need: Need)).MustBeMalformed("nonce");
        (await resident.SendContent(HttpMethod.Put, $"{survey.Address}/answer", JsonBody.Of($$"""{"answers":"{{Need}}"}"""))).MustBeMalformed("answers");
        await BreakDown(api, survey, committee, resident);
        (await resident.Delete("/api/session")).Must(HttpStatusCode.NoContent);
        return resident.Token!;
    }

    private static object Person(TestTown town) => new
    {
        areaId = town.Neighbourhood.Id, name = Name, home = new { building = Building, room = "101" }, phone = Phone, proof = new { reason = Reason, voucher = "户口簿" },
    };

    // Faults on the way of a query, of a save and of a group of answers.
    private static async Task BreakDown(TestApi api, NeedsSurvey survey, TestUser committee, TestUser resident)
    {
        await api.InDb(db => db.Database.ExecuteSqlRawAsync("RENAME TABLE survey_turnouts TO taken_away, audit_rows TO taken_away_too, survey_answers TO taken_away_as_well"));
        (await committee.Get($"/api/staff/surveys/{survey.Id}/tallies")).Must(HttpStatusCode.InternalServerError);
        (await committee.Post("/api/staff/persons", Person(survey.Town))).Must(HttpStatusCode.InternalServerError);
        (await survey.Answer(resident, will: "lead", need: Need)).Must(HttpStatusCode.InternalServerError);
    }

    // As the statements of the hot path carry text.
    private static IEnumerable<string> Hexadecimal(params string[] texts) => texts.Select(text => Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(text)));

    private static IEnumerable<string> Keys(TestApi api)
    {
        yield return (string)new DbConnectionStringBuilder { ConnectionString = api.Settings["ConnectionStrings:MySql"] }["password"];
        var ring = JsonDocument.Parse(File.ReadAllText(TestKeys.Path)).RootElement;
        yield return ring.GetProperty("fingerprint").GetString()!;
        foreach (var key in ring.GetProperty("keys").EnumerateObject()) yield return key.Value.GetString()!;
    }
}
