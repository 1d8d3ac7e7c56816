def app(ui):
    ui.title("Payment reminder")
    customer = ui.field("Customer", "Mrs Hall").strip()
    invoice = ui.field("Invoice", "2026-014").strip()
    amount = ui.number("Amount", 250.0, min=0)
    days = ui.number("Days late", 10, min=1)
    lines = [
        f"Dear {customer},",
        f"our invoice {invoice} over {amount:.2f} euros has been open for {days} {'day' if days == 1 else 'days'}.",
        "Perhaps you have only overlooked it. Please pay it within the next week.",
        "Thank you and kind regards",
    ]
    for line in lines:
        ui.text(line)
    if ui.button("Copy"):
        ui.copy("\n".join(lines))
        ui.notify("Copied")
