using ZiZhiJin.Domain.Surveys.Paper;

namespace ZiZhiJin.Desk.Surveys.Paper.Batches;

/// <summary>A batch of printed forms, and how many of them have come back and been entered.</summary>
public sealed record BatchLine(PaperBatch Batch, int Entered)
{
    public int Outstanding => Batch.Forms - Entered;
}
