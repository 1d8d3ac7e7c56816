COUNTRIES = {
    "Europe": ["Austria", "France", "Germany", "Italy", "Poland", "Spain"],
    "Asia": ["China", "India", "Japan", "Thailand"],
    "America": ["Brazil", "Canada", "Mexico", "Peru", "USA"],
    "Africa": ["Egypt", "Kenya", "Morocco"],
}


def app(ui):
    ui.title("Countries visited")
    total = 0
    for continent, countries in COUNTRIES.items():
        with ui.card(continent):
            visited = sum([ui.checkbox(country, False) for country in countries])
            ui.text(f"{visited} of {len(countries)} in {continent}", color="muted")
        total += visited
    ui.text(f"{total} {'country' if total == 1 else 'countries'}", size=40, bold=True)
