using System.Globalization;
using ZiZhiJin.Domain;

namespace ZiZhiJin.Desk.Pages;

/// <summary>Moments as staff read them, in Shanghai.</summary>
internal static class ShanghaiWords
{
    public static string Minute(DateTimeOffset at) => ShanghaiTime.ClockOf(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public static string Second(DateTimeOffset at) => ShanghaiTime.ClockOf(at).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
