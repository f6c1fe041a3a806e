using System.Net;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Http;

/// <summary>What the framework answers by itself looks like what we answer: a status, a code, a sentence.</summary>
public sealed class ErrorAnswerTests
{
    [Theory]
    [InlineData("GET", "/api/surveys", 401, "session.required")]
    [InlineData("GET", "/api/nowhere", 404, "not-found")]
    [InlineData("GET", "/api/session", 405, "method.not-allowed")]
    [InlineData("POST", "/api/session", 400, "request.malformed")]
    [InlineData("GET", "/api/policies/nowhere", 404, "not-found")]
    public async Task A_stranger_is_told_by_code_and_sentence(string method, string address, int status, string code)
    {
        var api = await TestApi.Shared();

        var answer = await new TestUser(api.Http, null).SendContent(HttpMethod.Parse(method), address, null);

        Assert.Null(answer.FaultAsError(address, status));
        Assert.Equal(code, answer.Code);
    }

    [Theory]
    [InlineData("GET", "/api/staff/areas", 403, "role.missing")]
    [InlineData("GET", "/api/surveys/019a0000-0000-7000-8000-000000000001", 404, "not-found")]
    [InlineData("PUT", "/api/me", 405, "method.not-allowed")]
    public async Task A_resident_is_told_by_code_and_sentence(string method, string address, int status, string code)
    {
        var town = await TestTown.Settle(await TestApi.Shared());

        var answer = await (await town.Resident()).SendContent(HttpMethod.Parse(method), address, null);

        Assert.Null(answer.FaultAsError(address, status));
        Assert.Equal(code, answer.Code);
    }

    [Fact]
    public async Task What_is_not_json_or_too_large_is_told_by_code_and_sentence()
    {
        var stranger = new TestUser((await TestApi.Shared()).Http, null);

        var asText = await stranger.SendContent(HttpMethod.Post, "/api/session", new StringContent("你好"));
        var tooLarge = await stranger.SendContent(HttpMethod.Post, "/api/session", JsonBody.Of(new string(' ', 70_000)));

        Assert.Null(asText.FaultAsError("as text", 415));
        Assert.Equal("request.media-type", asText.Code);
        Assert.Null(tooLarge.FaultAsError("too large", 413));
        Assert.Equal("request.too-large", tooLarge.Code);
    }

    [Fact]
    public async Task A_field_deep_in_a_list_is_named_as_the_sender_wrote_it()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var survey = await NeedsSurvey.Opened(town);
        object[] answers = [new { questionId = "need", text = "灯" }, new { questionId = new string('x', 41), choices = Array.Empty<string>() }];

        var answer = await (await town.Resident()).Put($"{survey.Address}/answer", new { nonce = NeedsSurvey.NewNonce(), answers });

        answer.MustBeMalformed("answers[1].questionId");
        Assert.True(ErrorShape.IsProblem(answer));
    }

    [Fact]
    public async Task Of_several_fields_at_fault_each_is_listed()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var body = new { areaId = town.Neighbourhood.Id, name = "", home = new { building = "", room = "101" }, proof = new { reason = "搬来", voucher = "户口簿" }, phone = "?" };

        var answer = await (await town.Staff(Role.Committee)).Post("/api/staff/persons", body);

        answer.Must(HttpStatusCode.BadRequest);
        var fields = answer.Json.GetProperty("errors").EnumerateObject().Select(error => error.Name);
        Assert.Equal(["home.building", "name", "phone"], fields.Order());
    }

    [Theory]
    [InlineData("""{"proof":{"reason":"搬来","voucher":"户口簿"}}""", "areaId")]
    [InlineData("""{"areaId":"019a0000-0000-7000-8000-000000000001","name":"王","home":{"building":"1"},"proof":{"reason":"搬来","voucher":"户口簿"}}""", "home.room")]
    public async Task A_field_that_is_missing_is_named(string body, string field)
    {
        var town = await TestTown.Settle(await TestApi.Shared());

        (await (await town.Staff(Role.Committee)).SendContent(HttpMethod.Post, "/api/staff/persons", JsonBody.Of(body))).MustBeMalformed(field);
    }
}
