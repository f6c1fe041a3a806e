using ZiZhiJin.Storage.Community.Photos;

namespace ZiZhiJin.Api.Community.Photos;

/// <summary>Photos on a disk that all processes share: two files each, spread over 256 folders.</summary>
internal sealed class DiskPhotoFiles(PhotoOptions options) : IPhotoFiles
{
    public async Task Put(Guid photoId, MadePicture picture, CancellationToken cancel)
    {
        Directory.CreateDirectory(FolderOf(photoId));
        await Write(PathOf(photoId, small: true), picture.Small, cancel);
        await Write(PathOf(photoId, small: false), picture.Large, cancel);
    }

    public async Task<byte[]?> Read(Guid photoId, bool small, CancellationToken cancel)
    {
        var path = PathOf(photoId, small);
        return File.Exists(path) ? await File.ReadAllBytesAsync(path, cancel) : null;
    }

    public Task Delete(Guid photoId, CancellationToken cancel)
    {
        foreach (var small in new[] { true, false })
            if (File.Exists(PathOf(photoId, small))) File.Delete(PathOf(photoId, small));
        return Task.CompletedTask;
    }

    // Under its name it is whole.
    private static async Task Write(string path, byte[] bytes, CancellationToken cancel)
    {
        await using (var file = new FileStream($"{path}.new", FileMode.Create, FileAccess.Write))
        {
            await file.WriteAsync(bytes, cancel);
            file.Flush(flushToDisk: true);
        }

        File.Move($"{path}.new", path, overwrite: true);
    }

    private string PathOf(Guid photoId, bool small) => Path.Combine(FolderOf(photoId), $"{photoId:N}{(small ? "-small" : "")}.jpg");

    // The end of an id is random, its beginning is the time.
    private string FolderOf(Guid photoId) => Path.Combine(options.Folder, $"{photoId:N}"[^2..]);
}
