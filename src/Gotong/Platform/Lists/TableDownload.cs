using System.Text;
using Gotong.Documents;
using Microsoft.AspNetCore.Http.Features;

namespace Gotong.Platform.Lists;

/// <summary>A list as a file, written row by row while it is sent.</summary>
public sealed class TableDownload(
    string name,
    IReadOnlyList<SheetColumn> columns,
    IEnumerable<IReadOnlyList<object?>> rows,
    bool csv
) : IResult
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = csv ? "text/csv; charset=utf-8" : Xlsx;
        response.Headers.ContentDisposition = $"attachment; filename=\"{name}.{(csv ? "csv" : "xlsx")}\"";
        // Both writers are synchronous; the rows are in memory, so that nothing waits but the reader's line.
        httpContext.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        if (HttpMethods.IsHead(httpContext.Request.Method))
            return Task.CompletedTask;
        if (!csv)
            XlsxWriter.Write(response.Body, [new Sheet(name, columns, rows)]);
        else
        {
            using var writer = new StreamWriter(response.Body, new UTF8Encoding(true), 16 * 1024, leaveOpen: true);
            SafeCsv.Write(writer, columns.Select(c => c.Name), rows);
        }
        return Task.CompletedTask;
    }
}
