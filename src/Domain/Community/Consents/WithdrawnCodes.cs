namespace ZiZhiJin.Domain.Community.Consents;

/// <summary>Reads the platform's numbers of what somebody takes back. A number that nobody here knows counts as everything: rather too much is forgotten.</summary>
public static class WithdrawnCodes
{
    private static readonly Dictionary<string, WithdrawnParts> Known = new()
    {
        ["8"] = WithdrawnParts.Phone,
        ["13"] = WithdrawnParts.Places,
        ["18"] = WithdrawnParts.Places,
        ["14"] = WithdrawnParts.Photos,
        // Number plate, address book, invoices, bluetooth, microphone, name and picture, camera, steps, files, mail, nickname, portrait: never asked for.
        ["1"] = WithdrawnParts.None,
        ["2"] = WithdrawnParts.None,
        ["3"] = WithdrawnParts.None,
        ["4"] = WithdrawnParts.None,
        ["5"] = WithdrawnParts.None,
        ["6"] = WithdrawnParts.None,
        ["7"] = WithdrawnParts.None,
        ["12"] = WithdrawnParts.None,
        ["15"] = WithdrawnParts.None,
        ["16"] = WithdrawnParts.None,
        ["19"] = WithdrawnParts.None,
        ["20"] = WithdrawnParts.None,
    };

    public static WithdrawnParts In(IReadOnlyCollection<string> codes) => codes.Count == 0
        ? WithdrawnParts.Everything
        : codes.Aggregate(WithdrawnParts.None, (parts, code) => parts | Known.GetValueOrDefault(code, WithdrawnParts.Everything));
}
