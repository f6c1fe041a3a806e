namespace ZiZhiJin.Storage.Community.Photos;

/// <summary>Where the files of photos lie: a disk, or a store of objects.</summary>
public interface IPhotoFiles
{
    Task Put(Guid photoId, MadePicture picture, CancellationToken cancel);

    /// <summary>Nothing when there is no such file.</summary>
    Task<byte[]?> Read(Guid photoId, bool small, CancellationToken cancel);

    /// <summary>Deleting what is gone is no fault.</summary>
    Task Delete(Guid photoId, CancellationToken cancel);
}
