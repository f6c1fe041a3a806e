namespace ZiZhiJin.Storage.Surveys.Paper;

/// <summary>One form of a batch.</summary>
public readonly record struct PaperFormKey(Guid BatchId, int Number);
