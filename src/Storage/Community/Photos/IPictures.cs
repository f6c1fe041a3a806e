namespace ZiZhiJin.Storage.Community.Photos;

/// <summary>Writes pictures anew, so that nothing is kept of what a camera or a program put into them.</summary>
public interface IPictures
{
    /// <summary>Nothing when it cannot be read as a picture.</summary>
    Task<MadePicture?> Make(byte[] original, CancellationToken cancel);
}
