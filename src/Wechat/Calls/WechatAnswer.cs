using System.Text.Json;

namespace ZiZhiJin.Wechat.Calls;

/// <summary>What came of a call: the platform's answer, or the fact that there was none.</summary>
internal sealed record WechatAnswer(Reaction Reaction, int Code, string Message)
{
    private const int Nothing = -1;

    /// <summary>Names this answer when one asks the platform's support.</summary>
    public string? Rid { get; init; }

    public JsonElement Body { get; init; }

    /// <summary>Only where a file was asked for and came.</summary>
    public ReceivedFile? File { get; init; }

    /// <summary>Nothing reached the platform, so that the same call again cannot be the second one.</summary>
    public bool NeverSent { get; init; }

    public bool Succeeded => Reaction == Reaction.None;

    /// <summary>The same call may simply be made again, if it does no harm when it arrives twice.</summary>
    public bool MayPass => Reaction is Reaction.RetrySoon or Reaction.NoAnswer;

    public static WechatAnswer Fine { get; } = new(Reaction.None, 0, "ok");

    public static WechatAnswer None(string cause) => new(Reaction.NoAnswer, Nothing, cause);

    public string? Text(string name) =>
        Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>A word that the platform writes as text at one place and as a number at another.</summary>
    public string? Word(string name) =>
        Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? value.ToString() : null;

    public bool? Truth(string name) => Body.ValueKind != JsonValueKind.Object || !Body.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    public int? Number(string name) => WechatAnswerReader.NumberIn(Body, name);

    /// <summary>Keeps the body out of logs, where a record would print it.</summary>
    public override string ToString() => $"{Reaction} {Code}";
}
