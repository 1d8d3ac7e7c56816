def app(ui):
    ui.title("Reading log")
    books = ui.state.get("books", [])
    title = ui.field("Title").strip()
    pages = int(ui.number("Pages", 100, min=1))
    stars = ui.slider("Stars", 1, 5, 3)
    if ui.button("Add") and title:
        books.append([title, pages, stars])
        ui.clear("Title")
    picked = ui.list([f"{'★' * stars} {title}, {pages} pages" for title, pages, stars in books], actions=["Delete"])
    if picked:
        books.pop(picked.index)
    if books:
        total = sum(pages for title, pages, stars in books)
        ui.text(f"{total} pages in {len(books)} book" + ("" if len(books) == 1 else "s"), size=32, bold=True)
    else:
        ui.text("No books yet", color="muted")
