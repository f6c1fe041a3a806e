namespace ZiZhiJin.Domain.Community.Photos;

public static class PhotoRefusals
{
    public static readonly Refusal TooMany = new("photo.too-many", "您今天上传的照片太多了，请先提交，或者明天再传。");
    public static readonly Refusal Decided = new("photo.decided", "这张照片已经有人审过了。");
}
