using System.Buffers;
using System.Buffers.Text;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Meetings;

namespace ZiZhiJin.Api.Meetings;

/// <summary>Receipts and their secrets as phones write them: 32 bytes, base64url.</summary>
internal static class ReceiptText
{
    private const int Letters = 43;

    /// <exception cref="MalformedException">It is none.</exception>
    public static byte[] Read(string text, string field)
    {
        var bytes = new byte[Ballot.ReceiptLength];
        return text.Length == Letters && Base64Url.DecodeFromChars(text, bytes, out _, out var written) == OperationStatus.Done && written == bytes.Length
            ? bytes
            : throw new MalformedException("ballot.receipt-malformed", field, "凭据要是 32 个字节的 base64url，请重新打开投票页。");
    }

    public static string Of(byte[] receipt) => Base64Url.EncodeToString(receipt);
}
