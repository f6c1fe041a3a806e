namespace ZiZhiJin.Domain.Community.Photos;

public readonly record struct PictureSize(int Width, int Height);
