using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys.Paper;

namespace ZiZhiJin.Api.Tests.Http;

/// <summary>A verified resident who is a committee member, works at the office and runs the machines too, so that no door is closed, and the real ids and codes that their addresses need.</summary>
internal sealed partial record AllRounder(TestUser User, IReadOnlyDictionary<string, string> Ids)
{
    public static async Task<AllRounder> In(TestTown town)
    {
        var resident = await town.Resident();
        var since = new DateOnly(TestTown.Year, 1, 1);
        await town.Save(db => db.AddRange(
            RoleGrant.Give(resident.AccountId, Role.Committee, town.Neighbourhood.Id, since, null, null),
            RoleGrant.Give(resident.AccountId, Role.Office, town.Subdistrict.Id, since, null, null),
            RoleGrant.Give(resident.AccountId, Role.Operator, town.Subdistrict.Id, since, null, null)));
        var survey = await NeedsSurvey.Opened(town);
        return new AllRounder(resident, new Dictionary<string, string>
        {
            ["surveyId"] = $"{survey.Id}", ["personId"] = $"{await town.PersonWithoutPhone()}", ["code"] = $"{new PaperCode(PaperCode.LowestBatch, 1)}",
        });
    }

    public string AddressOf(Described operation) =>
        Placeholder().Replace(operation.Path, place => Ids.TryGetValue(place.Groups[1].Value, out var id) ? id : $"{Guid.CreateVersion7()}");

    /// <summary>Asks before sending the body, as a client does that wants to hear the answer to one that is too large.</summary>
    public async Task<ApiAnswer> Send(Described operation, HttpContent? body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Parse(operation.Method), AddressOf(operation)) { Content = body };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", User.Token);
        request.Headers.ExpectContinue = true;
        return await ApiAnswer.Of(User.Http.SendAsync(request));
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
