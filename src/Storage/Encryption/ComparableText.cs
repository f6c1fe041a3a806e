using System.Globalization;
using System.Text;

namespace ZiZhiJin.Storage.Encryption;

/// <summary>
/// A text as it is compared: NFKC (full-width forms, compatibility ideographs), without case, without invisible characters,
/// white space single and not at the ends.
/// </summary>
internal static class ComparableText
{
    /// <summary>False without ICU: fingerprints made there would never meet those made elsewhere.</summary>
    public static bool IsSupported => Of("Ａ　人") == "a 人";

    /// <exception cref="ArgumentException">The text is no valid Unicode.</exception>
    public static string Of(string text)
    {
        // Nothing to fold but case: as openids and numbers are.
        if (!text.AsSpan().ContainsAnyExceptInRange('!', '~')) return text.ToLowerInvariant();

        var visible = text.Normalize(NormalizationForm.FormKC).Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.Format);
        var words = string.Concat(visible).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        // Upper first: it joins forms, such as the two small sigmas, that lower case keeps apart.
        return string.Join(' ', words).ToUpperInvariant().ToLowerInvariant();
    }
}
