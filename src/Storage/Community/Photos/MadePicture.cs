namespace ZiZhiJin.Storage.Community.Photos;

/// <summary>A picture and its small preview, both JPEG and without metadata.</summary>
public sealed record MadePicture(byte[] Large, byte[] Small)
{
    public override string ToString() => $"{Large.Length} bytes";
}
