using System.Globalization;

namespace ZiZhiJin.Domain.Intake;

/// <summary>A location that somebody shared.</summary>
public sealed record ChatPlace(decimal Latitude, decimal Longitude, string Label)
{
    /// <summary>As a flow keeps it: latitude, longitude and label.</summary>
    public string AsValue() => string.Create(CultureInfo.InvariantCulture, $"{Latitude},{Longitude},{Label}");
}
