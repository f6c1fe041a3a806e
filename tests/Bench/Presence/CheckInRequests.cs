using System.Text;
using ZiZhiJin.Bench.Floor;
using ZiZhiJin.Bench.Load;
using ZiZhiJin.Bench.Surveys;
using ZiZhiJin.Domain.Presence.Codes;

namespace ZiZhiJin.Bench.Presence;

/// <summary>Everybody checks in at one occasion, then everybody at the next, each with the code that is shown at that moment.</summary>
internal sealed class CheckInRequests : IWrites
{
    private const int IdLength = 36, TokenLength = 43, CodeLength = 50;
    private static readonly string IdPlace = new('i', IdLength), TokenPlace = new('t', TokenLength), CodePlace = new('c', CodeLength), NoncePlace = new('n', BenchNonce.Length);

    private readonly byte[] _template = HttpText.Json(
        "POST", $"/api/activities/{IdPlace}/check-in", TokenPlace, $$"""{"venueCode":"{{CodePlace}}","nonce":"{{NoncePlace}}"}""");

    private readonly VenueCodes _codes;
    private volatile ShownCode? _shown;
    private readonly Guid[] _occasions;
    private readonly byte[][] _addresses, _tokens;
    private readonly int _idAt, _tokenAt, _codeAt, _nonceAt;

    public CheckInRequests(VenueCodes codes, BenchArea area, IReadOnlyList<Guid> occasions)
    {
        _codes = codes;
        _occasions = [.. occasions];
        _addresses = [.. occasions.Select(id => Encoding.ASCII.GetBytes($"{id}"))];
        _tokens = [.. Enumerable.Range(area.First, area.Residents).Select(number => Encoding.ASCII.GetBytes(BenchToken.Of(number)))];
        (_idAt, _tokenAt, _codeAt, _nonceAt) = (PlaceOf(IdPlace), PlaceOf(TokenPlace), PlaceOf(CodePlace), PlaceOf(NoncePlace));
    }

    public int Longest => _template.Length;

    public long Count => (long)_tokens.Length * _occasions.Length;

    public int Write(long number, Span<byte> destination)
    {
        var occasion = number / _tokens.Length;
        _template.CopyTo(destination);
        _addresses[occasion].CopyTo(destination[_idAt..]);
        _tokens[number % _tokens.Length].CopyTo(destination[_tokenAt..]);
        Shown(occasion).CopyTo(destination[_codeAt..]);
        BenchNonce.Write(number, destination[_nonceAt..]);
        return _template.Length;
    }

    // The screen makes a code once for all who look at it.
    private byte[] Shown(long occasion)
    {
        var (now, shown) = (DateTimeOffset.UtcNow, _shown);
        if (shown is null || shown.Occasion != occasion || shown.Window != CodeWindow.Of(now))
            _shown = shown = new ShownCode(occasion, CodeWindow.Of(now), Encoding.ASCII.GetBytes(_codes.At(_occasions[occasion], now)));
        return shown.Text;
    }

    private int PlaceOf(string place) => _template.AsSpan().IndexOf(Encoding.ASCII.GetBytes(place));

    private sealed record ShownCode(long Occasion, uint Window, byte[] Text);
}
