using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace ZiZhiJin.Wechat.Calls;

/// <summary>JSON as the platform wants it: names in snake case and raw UTF-8, for it shows or refuses \u escapes.</summary>
internal static partial class WechatJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static byte[] Write(object body) =>
        Encoding.UTF8.GetBytes(EscapedPair().Replace(JsonSerializer.Serialize(body, body.GetType(), Options), Raw));

    // Even the relaxed encoder escapes what lies beyond 16 bits: emoji, and rare characters of people's names.
    [GeneratedRegex(@"\\\\|\\u(D[89AB][0-9A-F]{2})\\u(D[C-F][0-9A-F]{2})")]
    private static partial Regex EscapedPair();

    private static string Raw(Match match) =>
        match.Groups[1].Success ? $"{Unit(match.Groups[1])}{Unit(match.Groups[2])}" : match.Value;

    private static char Unit(Group hex) => (char)Convert.ToInt32(hex.Value, 16);
}
