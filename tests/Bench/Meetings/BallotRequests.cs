using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using ZiZhiJin.Bench.Floor;
using ZiZhiJin.Bench.Load;
using ZiZhiJin.Bench.Surveys;

namespace ZiZhiJin.Bench.Meetings;

/// <summary>Everybody votes on one motion, then everybody on the next.</summary>
internal sealed class BallotRequests : IWrites
{
    private const int IdLength = 36, TokenLength = 43, ReceiptLength = 43;
    private static readonly string[] Choices = ["yes", "no", "abstain"];
    private static readonly string IdPlace = new('i', IdLength), TokenPlace = new('t', TokenLength), ReceiptPlace = new('r', ReceiptLength);

    private readonly byte[][] _templates = [.. Choices.Select(choice => HttpText.Json(
        "POST", $"/api/motions/{IdPlace}/ballot", TokenPlace, $$"""{"choices":["{{choice}}"],"receipt":"{{ReceiptPlace}}"}"""))];

    private readonly byte[][] _addresses, _tokens;

    public BallotRequests(VotingHall hall)
    {
        _addresses = [.. hall.Motions.Select(id => Encoding.ASCII.GetBytes($"{id}"))];
        _tokens = [.. Enumerable.Range(hall.Area.First, hall.Area.Residents).Select(number => Encoding.ASCII.GetBytes(BenchToken.Of(number)))];
        Longest = _templates.Max(template => template.Length);
    }

    public int Longest { get; }

    public long Count => (long)_tokens.Length * _addresses.Length;

    /// <summary>What this ballot says: of ten, five say yes and four no.</summary>
    public static string ChoiceOf(long number) => Choices[VariantOf(number)];

    public int Write(long number, Span<byte> destination)
    {
        var template = _templates[VariantOf(number)];
        template.CopyTo(destination);
        _addresses[number / _tokens.Length].CopyTo(destination[template.AsSpan().IndexOf("iiiiiiii"u8)..]);
        _tokens[number % _tokens.Length].CopyTo(destination[template.AsSpan().IndexOf("tttttttt"u8)..]);
        WriteReceipt(number, destination[template.AsSpan().IndexOf("rrrrrrrr"u8)..]);
        return template.Length;
    }

    private static int VariantOf(long number) => (int)(number % 10) switch { < 5 => 0, < 9 => 1, _ => 2 };

    // Where in its index a receipt stands is chance, as in life.
    private static void WriteReceipt(long number, Span<byte> place)
    {
        Span<byte> secret = stackalloc byte[sizeof(long)];
        Span<byte> receipt = stackalloc byte[SHA256.HashSizeInBytes];
        BinaryPrimitives.WriteInt64BigEndian(secret, number);
        SHA256.HashData(secret, receipt);
        Base64Url.EncodeToUtf8(receipt, place[..ReceiptLength], out _, out _);
    }
}
