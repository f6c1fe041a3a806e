using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Activities;

/// <summary>Opens what lies behind a paper of a dossier, for those who may read it.</summary>
public sealed class DossierFileReading(Dossiers dossiers, IDossierFiles files)
{
    public Task<DossierPaper?> Find(Guid activityId, Guid paperId, Caller by, CancellationToken cancel) => dossiers.Find(activityId, paperId, by, cancel);

    public Task<byte[]?> Picture(DossierPaper paper, bool small, Caller by, CancellationToken cancel) => dossiers.Picture(paper.ActivityId, paper.Id, small, by, cancel);

    public Stream? Open(DossierPaper paper) => paper.File is null ? null : files.Open(paper.Id);
}
