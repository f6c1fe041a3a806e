using System.Globalization;

namespace ZiZhiJin.Desk.Pages;

/// <summary>Moments as staff read them, in Shanghai.</summary>
internal static class ShanghaiWords
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static string Minute(DateTimeOffset at) => at.ToOffset(Offset).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public static string Second(DateTimeOffset at) => at.ToOffset(Offset).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
