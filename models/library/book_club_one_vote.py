def app(ui):
    ui.title("Book club")
    books = ui.state.get("books", [])
    votes = ui.state.get("votes", {})
    with ui.row():
        book = ui.field("Book").strip()
        if ui.button("Suggest") and book and book not in books:
            books.append(book)
            ui.clear("Book")
    name = ui.field("Your name").strip().lower()
    counts = [list(votes.values()).count(book) for book in books]
    picked = ui.list([f"{book}: {count}" for book, count in zip(books, counts)], actions=["Vote"])
    if picked and name:
        votes[name] = books[picked.index]
    if votes:
        best = [book for book, count in zip(books, counts) if count == max(counts)]
        ui.text("Leading: " + ", ".join(best), size=28, bold=True)
    else:
        ui.text("Type your name, then press Vote", color="muted")
