CODES = {
    "Austria": 43,
    "France": 33,
    "Germany": 49,
    "India": 91,
    "Italy": 39,
    "Japan": 81,
    "Spain": 34,
    "United Kingdom": 44,
    "United States": 1,
}


def app(ui):
    ui.title("Dialling codes")
    search = ui.field("Search", placeholder="Country or number")
    wanted = search.strip().lower()
    rows = []
    for country, code in sorted(CODES.items(), key=lambda row: row[1]):
        if wanted in country.lower() or wanted == str(code):
            rows.append([country, f"+{code}"])
    ui.text(f"{len(rows)} of {len(CODES)} countries", color="muted")
    if rows:
        ui.table(rows, header=["Country", "Code"])
    else:
        ui.text("Not found", color="warn")
