MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def app(ui):
    ui.title("Books by month")
    books = ui.state.get("books", [])
    with ui.row():
        title = ui.field("Book").strip()
        month = ui.choice("Month", MONTHS, MONTHS[ui.now.month - 1])
        if ui.button("Add") and title:
            books.append([month, title])
            ui.clear("Book")
    ui.text(f"{len(books)} {'book' if len(books) == 1 else 'books'}", size=36, bold=True)
    ui.chart([sum(book[0] == month for book in books) for month in MONTHS], kind="bar", labels=MONTHS)
    picked = ui.list([f"{month}: {title}" for month, title in books], actions=["Delete"])
    if picked:
        books.pop(picked.index)
