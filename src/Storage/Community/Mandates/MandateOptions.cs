namespace ZiZhiJin.Storage.Community.Mandates;

/// <summary>Section <c>Mandates</c> of the configuration.</summary>
public sealed class MandateOptions
{
    /// <summary>For how many persons one account may act at a time.</summary>
    public int MostPersons { get; set; } = 3;
}
