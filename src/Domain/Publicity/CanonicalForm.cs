using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ZiZhiJin.Domain.Publicity;

/// <summary>
/// The one text that stands for a version of a posting: whoever has it can hash it again. One fact a line, what was posted last; titles are one line,
/// so that nothing can be mistaken for something else.
/// </summary>
public static class CanonicalForm
{
    public static string Of(Posting posting, PostingVersion version) => string.Create(CultureInfo.InvariantCulture, $"""
        zizhijin posting 1
        id {posting.Id:D}
        version {version.Number}
        area {posting.AreaId:D}
        year {posting.Year}
        kind {(posting.Kind == PostingKind.SetUp ? "set-up" : "pre-review")}
        rule {version.Pack} {version.RuleId}
        posted {ShanghaiTime.ClockOf(version.PostedAt):yyyy-MM-dd HH:mm:ss}
        days {version.FirstDay:yyyy-MM-dd} {version.LastDay:yyyy-MM-dd}
        about {version.SubjectKind ?? "-"} {version.SubjectId?.ToString("D") ?? "-"}
        title {version.Title}
        text {version.Text}
        """).ReplaceLineEndings("\n");

    public static byte[] HashOf(Posting posting, PostingVersion version) => SHA256.HashData(Encoding.UTF8.GetBytes(Of(posting, version)));
}
