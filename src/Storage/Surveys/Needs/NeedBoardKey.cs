namespace ZiZhiJin.Storage.Surveys.Needs;

/// <summary>A neighbourhood and its fund year.</summary>
public readonly record struct NeedBoardKey(Guid AreaId, int Year);
