using System.CommandLine;
using Gotong.Documents;
using Gotong.Features.Books.Composing;
using Gotong.Features.Books.Outlines;
using Gotong.Features.Books.Reading;
using Gotong.Features.Regions;
using Gotong.Platform.CommandLine;
using Gotong.Platform.Data;
using Gotong.Platform.Hosting;
using Gotong.Platform.Pdf;
using Gotong.Platform.Web;
using Microsoft.EntityFrameworkCore;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Books;

/// <summary><c>gotong book 1|2 --region 35.20 --out buku-2.docx</c> (or .pdf): a book as a file, without a server.</summary>
public static class BookCommand
{
    public static Command Create()
    {
        var number = new Argument<int>("number") { Description = "Nomor buku / number of the book: 1, 2" };
        var region = new Option<string>("--region")
        {
            Description = "Kode daerah / code of the region",
            Required = true,
        };
        var output = new Option<FileInfo>("--out")
        {
            Description = "Berkas .docx atau .pdf / .docx or .pdf file",
            Required = true,
        };
        var isPublic = new Option<bool>("--public") { Description = "Edisi umum saja / public edition only" };
        var command = new Command("book", "Tulis buku masterplan / write a masterplan book")
        {
            number,
            region,
            output,
            isPublic,
            Cli.Data,
            Cli.Database,
        };
        command.SetAction(
            (parsed, cancel) =>
            {
                var book = parsed.GetValue(number);
                if (book is not (1 or 2))
                    throw new UserError(
                        T(
                            "Yang dapat ditulis: Buku 1 dan Buku 2. Pakai: book 1 atau book 2",
                            "Books 1 and 2 can be written. Use: book 1 or book 2"
                        )
                    );
                if (book == 1 && parsed.GetValue(isPublic))
                    throw new UserError(
                        T(
                            "Buku 1 tidak punya edisi umum. Hapus --public.",
                            "Book 1 has no public edition. Leave out --public."
                        )
                    );
                return Cli.WithDatabaseAsync(
                    parsed,
                    (services, stop) =>
                        WriteAsync(
                            services,
                            book,
                            parsed.GetValue(region)!,
                            parsed.GetValue(output)!.FullName,
                            parsed.GetValue(isPublic),
                            stop
                        ),
                    cancel
                );
            }
        );
        return command;
    }

    private static async Task<int> WriteAsync(
        IServiceProvider services,
        int book,
        string code,
        string path,
        bool isPublic,
        CancellationToken cancel
    )
    {
        var db = services.GetRequiredService<GotongDb>();
        var region =
            await db.Regions.AsNoTracking().SingleOrDefaultAsync(r => r.Code == code, cancel)
            ?? throw new UserError(
                T(
                    $"Tidak ada daerah dengan kode \"{code}\" di sini. Kodenya tertulis di alamat daerah, misalnya 35.20.",
                    $"There is no region with the code \"{code}\" here. The code stands in the region's address, such as 35.20."
                )
            );
        db.Tenant.Enter(region.Id);
        if (isPublic && !await BookLoader.IsPublicAsync(db, cancel))
            throw new UserError(
                T(
                    $"{region.Name} belum menerbitkan RPJMD atau inisiatif, jadi belum ada edisi umum.",
                    $"{region.Name} has not published its RPJMD or an initiative, so there is no public edition yet."
                )
            );
        var today = region.Today(db.Clock);
        var data = await new BookLoader(db, region, "").LoadAsync(isPublic, today, cancel);
        var document =
            book == 1
                ? Buku1.Compose(data, await BookAnalysis.LoadAsync(db, region, cancel))
                : Buku2.Compose(data, BookOutline.Buku2);
        if (Path.GetExtension(path).Equals(".pdf", StringComparison.OrdinalIgnoreCase))
        {
            var html = PrintBook.Html(document, services.GetRequiredService<Assets>());
            var pdf = await services.GetRequiredService<PdfPrinter>().PrintAsync(html, cancel);
            Write(path, file => file.Write(pdf));
        }
        else
            Write(path, file => DocxWriter.Write(document, file));
        await Console.Out.WriteLineAsync(path);
        return 0;
    }

    /// <summary>Beside its place first: a reader never finds half a book.</summary>
    private static void Write(string path, Action<FileStream> write)
    {
        var half = $"{path}.{Guid.CreateVersion7():N}.part";
        try
        {
            using (var file = new FileStream(half, FileMode.CreateNew, FileAccess.ReadWrite))
                write(file);
            File.Move(half, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UserError(
                T(
                    $"Berkas {path} tidak dapat ditulis: {error.Message}",
                    $"The file {path} cannot be written: {error.Message}"
                )
            );
        }
        finally
        {
            if (File.Exists(half))
                File.Delete(half);
        }
    }
}
