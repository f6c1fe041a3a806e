using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Domain.Presence.Codes;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Tests.Activities;

/// <summary>A leader's phone that scans, and what a resident's phone holds.</summary>
internal static class LeadersPhone
{
    public static async Task<(TestApi Api, TestTown Town, TestActivity Activity)> GoingOn()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        return (api, town, await TestActivity.Announced(town, startsIn: TimeSpan.FromMinutes(-30)));
    }

    public static object Scan(string code, DateTimeOffset scannedAt) => new { code, scannedAt, nonce = NeedsSurvey.NewNonce(), device = "O'{0}\\ 华为" };

    // As the resident's phone holds it.
    public static Task<PersonalPass> PassOf(TestActivity activity, TestUser resident) => PassOf(activity.Address, resident);

    public static async Task<PersonalPass> PassOf(string address, TestUser resident)
    {
        var pass = (await resident.Get($"{address}/pass")).MustBeOk().Json;
        return new PersonalPass(ulong.Parse(pass.GetProperty("reference").GetString()!, NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            System.Buffers.Text.Base64Url.DecodeFromChars(pass.GetProperty("packSecret").GetString()), System.Buffers.Text.Base64Url.DecodeFromChars(pass.GetProperty("signingKey").GetString()));
    }

    public static Task<ApiAnswer> Upload(TestApi api, TestActivity activity, TimeSpan phoneOff, params object[] scans) => Upload(api, (activity.Leader, activity.Address), phoneOff, scans);

    public static async Task<ApiAnswer> Upload(TestApi api, (TestUser Leader, string Address) at, TimeSpan phoneOff, params object[] scans)
    {
        var content = JsonContent.Create(scans, options: JsonSerializerOptions.Web);
        content.Headers.Add("Phone-Clock", (api.Clock.GetUtcNow() + phoneOff).ToString("O", CultureInfo.InvariantCulture));
        return await at.Leader.SendContent(HttpMethod.Post, $"{at.Address}/scans", content);
    }

    /// <summary>A name as it stands in the pack.</summary>
    public static LockedName LockedNameOf(JsonElement entry) => new(
        ulong.Parse(entry.GetProperty("reference").GetString()!, NumberStyles.HexNumber, CultureInfo.InvariantCulture),
        System.Buffers.Text.Base64Url.DecodeFromChars(entry.GetProperty("lockedName").GetString()));
}
