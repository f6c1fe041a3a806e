namespace ZiZhiJin.Api.Http;

/// <summary>Code and sentence for errors that have no refusal of their own.</summary>
internal static class StatusSentences
{
    public static (string Code, string Sentence) Of(int status) => status switch
    {
        400 => ("request.malformed", "请求的格式不对，没有保存任何内容。"),
        401 => ("session.required", "请先登录。"),
        403 => ("role.missing", "您的角色不能办理这件事。"),
        404 => ("not-found", "没有找到，或不在您的范围内。"),
        405 => ("method.not-allowed", "这个地址不支持这种请求。"),
        408 => ("request.too-slow", "请求发送得太慢，请重试。"),
        413 => ("request.too-large", "内容太大了。"),
        414 or 431 => ("request.too-long", "地址或请求头太长了。"),
        415 => ("request.media-type", "请用 JSON 发送。"),
        429 => ("too-often", "操作太频繁了，请稍等一会儿再试。"),
        503 => ("unavailable", "系统正忙，请稍后再试一次；重复提交不会重复计算。"),
        _ => ("fault", "系统出错了，我们已经记下。"),
    };
}
