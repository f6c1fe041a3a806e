using ZiZhiJin.Api.Community.Photos;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Api.Activities.Dossier;

/// <summary>Videos and documents beside the photos, on the disk that all processes share.</summary>
internal sealed class DiskDossierFiles(PhotoOptions options) : IDossierFiles
{
    private const int Buffer = 81920;

    // Under its name it is whole.
    public async Task Put(Guid id, Func<Stream, Task> write, CancellationToken cancel)
    {
        Directory.CreateDirectory(FolderOf(id));
        await using (var file = new FileStream($"{PathOf(id)}.new", FileMode.Create, FileAccess.Write))
        {
            await write(file);
            file.Flush(flushToDisk: true);
        }

        File.Move($"{PathOf(id)}.new", PathOf(id), overwrite: true);
    }

    public Stream? Open(Guid id) => File.Exists(PathOf(id)) ? new FileStream(PathOf(id), FileMode.Open, FileAccess.Read, FileShare.Read, Buffer, useAsync: true) : null;

    public void Delete(Guid id)
    {
        if (File.Exists(PathOf(id))) File.Delete(PathOf(id));
    }

    private string PathOf(Guid id) => Path.Combine(FolderOf(id), $"{id:N}.file");

    // The end of an id is random, its beginning is the time.
    private string FolderOf(Guid id) => Path.Combine(options.Folder, $"{id:N}"[^2..]);
}
