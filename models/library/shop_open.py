def app(ui):
    ui.title("The shop")
    day, hour = ui.now.weekday(), ui.now.hour
    end = 18 if day < 5 else 13
    is_open = day < 6 and 9 <= hour < end
    ui.text("Open" if is_open else "Closed", size=72, align="center", color="good" if is_open else "bad")
    ui.table([["Monday to Friday", "9 to 18"], ["Saturday", "9 to 13"], ["Sunday", "-"]])
