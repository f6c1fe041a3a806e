namespace ZiZhiJin.Domain.Policies.Reading;

/// <summary>How a pack file says what kind of value follows.</summary>
internal enum ParameterType
{
    Count,
    Days,
    Months,

    /// <summary>A month of the fund year, 1 to 12.</summary>
    Month,
    Percent,
    Flag,
    Text,
    List,
}
