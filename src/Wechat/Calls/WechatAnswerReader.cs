using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ZiZhiJin.Wechat.Calls;

/// <summary>Reads an answer whatever its content type says: some endpoints call their JSON text/plain.</summary>
internal static partial class WechatAnswerReader
{
    public static WechatAnswer Read(WechatCall call, ReadOnlyMemory<byte> bytes)
    {
        if (Parse(bytes) is not { } body) return WechatAnswer.None("the answer is not a JSON object");
        if (CodeIn(body) is not { } code) return WechatAnswer.None("the answer's errcode is not a number");

        var message = MessageIn(body);
        return new(ReactionTo(call, code), code, WithoutSecrets(call, message)) { Rid = RidIn(message), Body = body };
    }

    /// <summary>Old endpoints write numbers as text. Null when there is no number.</summary>
    public static int? NumberIn(JsonElement body, string name)
    {
        if (body.ValueKind != JsonValueKind.Object || !body.TryGetProperty(name, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Number) return value.TryGetInt32(out var number) ? number : null;
        var isNumber = int.TryParse(value.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed);
        return isNumber ? parsed : null;
    }

    private static JsonElement? Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // A successful answer often has no errcode at all.
    private static int? CodeIn(JsonElement body) => body.TryGetProperty("errcode", out _) ? NumberIn(body, "errcode") : 0;

    // A call without an access token cannot have a stale one: 40001 then means a wrong secret.
    private static Reaction ReactionTo(WechatCall call, int code)
    {
        if (call.RefusalsOfCode.Contains(code)) return Reaction.LogInAgain;
        var reaction = Reactions.To(code);
        return reaction == Reaction.RenewToken && call.Token is null ? Reaction.AlertOperator : reaction;
    }

    private static string MessageIn(JsonElement body) =>
        body.TryGetProperty("errmsg", out var message) ? message.ToString() : "";

    private static string? RidIn(string message) =>
        Rid().Match(message) is { Success: true } match ? match.Groups[1].Value : null;

    private static string WithoutSecrets(WechatCall call, string message)
    {
        foreach (var secret in call.Secrets.Where(secret => secret.Length > 0)) message = message.Replace(secret, "***", StringComparison.Ordinal);
        return call.Token is null ? message : message.Replace(call.Token.Value, "***", StringComparison.Ordinal);
    }

    [GeneratedRegex("rid: ?([0-9a-zA-Z-]+)")]
    private static partial Regex Rid();
}
