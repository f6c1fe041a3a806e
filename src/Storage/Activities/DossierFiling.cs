using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Activities;

/// <summary>Takes a file into a dossier: a picture, a short video or a PDF, whatever it is called.</summary>
public sealed class DossierFiling(Dossiers dossiers, IDossierFiles files, DossierLimits limits, TimeProvider time)
{
    /// <summary>The paper; the same for a request that is repeated. Nothing when the activity is not in the caller's care.</summary>
    /// <exception cref="MalformedException">It is none of the three by its content, or too large.</exception>
    public async Task<Guid?> Add((Guid ActivityId, DossierItem Item) where, Stream content, Nonce? nonce, Caller by, CancellationToken cancel)
    {
        var kind = DossierFilePolicy.KindOf(await Head(content, cancel), content.Length, limits.MostVideoBytes);
        if (await dossiers.Sent(where.ActivityId, nonce, by, cancel) is { } before) return before;
        return kind is { } file ? await File(where, (file, content), nonce, by, cancel) : await dossiers.AddPicture(where, await All(content, cancel), nonce, by, cancel);
    }

    // The file first, so that no row ever names one that is not there.
    private async Task<Guid?> File((Guid ActivityId, DossierItem Item) where, (DossierFileKind Kind, Stream Content) file, Nonce? nonce, Caller by, CancellationToken cancel)
    {
        if (!await dossiers.MayKeep(where.ActivityId, by, cancel)) return null;
        var paper = DossierPaper.Filed(Guid.CreateVersion7(time.GetUtcNow()), where, (file.Kind, file.Content.Length), (by.AccountId, time.GetUtcNow())).SentAs(nonce);
        var video = file.Kind == DossierFileKind.Video ? VideoFile.Read(file.Content) : null;
        await files.Put(paper.Id, target => video is null ? Copy(file.Content, target, cancel) : video.CopyTo(file.Content, target, cancel), cancel);
        var kept = await dossiers.Add(paper, by, cancel);
        if (kept != paper.Id) files.Delete(paper.Id);
        return kept;
    }

    private static Task Copy(Stream source, Stream target, CancellationToken cancel)
    {
        source.Position = 0;
        return source.CopyToAsync(target, cancel);
    }

    private static async Task<byte[]> Head(Stream content, CancellationToken cancel)
    {
        var head = new byte[DossierFilePolicy.HeadBytes];
        content.Position = 0;
        return head[..await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancel)];
    }

    private static async Task<byte[]> All(Stream content, CancellationToken cancel)
    {
        using var bytes = new MemoryStream((int)content.Length);
        await Copy(content, bytes, cancel);
        return bytes.ToArray();
    }
}

/// <summary>How large a video may be that is put into a dossier.</summary>
public sealed record DossierLimits(long MostVideoBytes);
