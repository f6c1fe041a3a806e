namespace ZiZhiJin.Storage.Surveys;

/// <summary>A survey and whose gate it counts for.</summary>
public readonly record struct SurveyKey(Guid Id, Guid AreaId, int Year)
{
    internal GateKey Gate => new(AreaId, Year);
}
