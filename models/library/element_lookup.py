ELEMENTS = {"h": "hydrogen", "he": "helium", "li": "lithium", "na": "sodium", "fe": "iron", "au": "gold"}


def app(ui):
    ui.title("Chemical symbols")
    symbol = ui.field("Symbol").strip().lower()
    if symbol:
        ui.text(ELEMENTS.get(symbol, "I don't know it"), size=40, bold=True)
    else:
        ui.text("Type a symbol: H, He, Li, Na, Fe, Au", color="muted")
