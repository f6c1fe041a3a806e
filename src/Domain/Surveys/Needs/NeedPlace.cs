namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>Where a need is. Of coordinates four digits are kept, some ten metres: enough to find the lamp, and not at whose table it was written.</summary>
public sealed record NeedPlace(string Label, decimal? Latitude = null, decimal? Longitude = null)
{
    public const int LongestLabel = 200;
    private const int Digits = 4;

    /// <summary>As it is kept. Half a coordinate, or one that is nowhere on earth, is none.</summary>
    public NeedPlace Kept() => Latitude is >= -90 and <= 90 && Longitude is >= -180 and <= 180
        ? new(Label.Trim(), decimal.Round(Latitude.Value, Digits), decimal.Round(Longitude.Value, Digits))
        : new(Label.Trim());

    public override string ToString() => nameof(NeedPlace);
}
