namespace ZiZhiJin.Api.Tests.Access;

internal static class PhotoCalls
{
    public static readonly IReadOnlyList<Call> All =
    [
        new("POST /api/photos", Body: _ => new PhotoBody()),
        new("GET /api/photos/{photoId}", ask => $"/api/photos/{ask.Ids.Photo}"),
        new("GET /wechat/photos/{code}", _ => $"/wechat/photos/{new string('A', 54)}"),
        new("POST /api/staff/photos/{photoId}/decision", ask => $"/api/staff/photos/{ask.Ids.Photo}/decision", _ => new { pass = true }),
    ];
}
