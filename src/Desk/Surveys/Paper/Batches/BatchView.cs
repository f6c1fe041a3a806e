using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Paper;

namespace ZiZhiJin.Desk.Surveys.Paper.Batches;

/// <summary>One batch, form by form.</summary>
public sealed record BatchView(Survey Survey, PaperBatch Batch, IReadOnlyList<PaperEntry> Entries)
{
    public IEnumerable<PaperCode> Outstanding => Enumerable.Range(1, Batch.Forms).Except(Entries.Select(entry => entry.Number)).Select(Batch.CodeOf);
}
