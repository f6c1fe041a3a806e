using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Http;

/// <summary>The scan finds what it must find: one line planted among good ones.</summary>
public sealed class LogScanTests
{
    private const string OpenId = "oOTAJZxBSNnEs0sk4dSFI1wLNx_Y", Token = "aVeryLongSessionTokenOfSomebody";

    private static readonly string[] Good =
    [
        "Information Now listening on: http://127.0.0.1:38577", "Warning A call to /wechat/official was refused: Malformed.",
        "Information 409 survey.closed at PUT /api/surveys/{surveyId}/answer", "Debug Chained 12 audit rows of 0198c7a2-7c5e-7e34-9a51-13800138000f in 1795281571 ms",
    ];

    [Theory]
    [InlineData("Warning nobody answers to oOTAJZxBSNnEs0sk4dSFI1wLNx_Y")]
    [InlineData("Debug Authorization: Bearer aVeryLongSessionTokenOfSomebody")]
    [InlineData("Information called 13800138000")]
    [InlineData("Information called +8613800138000 back")]
    [InlineData("Warning 王桂兰 is on the roster already")]
    [InlineData("Error Duplicate entry '银山路200弄' for key")]
    public void What_somebody_is_known_by_is_found_in_a_log(string planted) =>
        Assert.EndsWith(planted, Assert.Single(Scan().Findings([.. Good, planted, .. Good])), StringComparison.Ordinal);

    [Fact]
    public void Ids_codes_and_addresses_of_pages_are_not() => Assert.Empty(Scan().Findings(Good));

    private static LogScan Scan() => new([OpenId, Token, "ab"]);
}
