using System.Collections;
using System.Globalization;
using System.Text;
using QRCoder;

namespace ZiZhiJin.Desk.Pages;

/// <summary>A QR as one path of an SVG, a unit to a module, with its quiet zone.</summary>
public sealed class QrPicture
{
    public QrPicture(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        Size = data.ModuleMatrix.Count;
        Path = PathOf(data.ModuleMatrix);
    }

    public int Size { get; }

    public string Path { get; }

    private static string PathOf(List<BitArray> rows)
    {
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        for (var x = 0; x < rows[y].Count; x++)
            if (rows[y][x]) path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        return path.ToString();
    }
}
