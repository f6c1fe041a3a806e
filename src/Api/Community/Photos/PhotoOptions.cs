namespace ZiZhiJin.Api.Community.Photos;

/// <summary>
/// The settings <c>Photos:Folder</c>, where the files lie, the same for all processes, and <c>Photos:PublicAddress</c>, under which the platform
/// reaches this system to fetch what it is to judge. Without one it is not asked. Outside Development it is an https address: what people sent
/// is not shown to the network.
/// </summary>
internal sealed record PhotoOptions(string Folder, Uri? PublicAddress)
{
    public static PhotoOptions In(IConfiguration configuration, bool isDevelopment)
    {
        var folder = configuration["Photos:Folder"] is { Length: > 0 } named ? named : throw new InvalidOperationException("Photos:Folder is missing.");
        return new(folder, configuration["Photos:PublicAddress"] is { Length: > 0 } address ? AddressIn(address, isDevelopment) : null);
    }

    private static Uri AddressIn(string text, bool isDevelopment)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
            throw new InvalidOperationException("Photos:PublicAddress is no http address.");
        return address.Scheme == Uri.UriSchemeHttps || isDevelopment ? address : throw new InvalidOperationException("Photos:PublicAddress must be an https address.");
    }
}
