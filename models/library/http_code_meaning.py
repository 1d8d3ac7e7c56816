CODES = {200: "OK", 201: "Created", 204: "No Content", 301: "Moved Permanently", 302: "Found", 304: "Not Modified",
         400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
         409: "Conflict", 418: "I'm a teapot", 429: "Too Many Requests", 500: "Internal Server Error",
         502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout"}
KINDS = {1: "Information", 2: "Success", 3: "Redirection", 4: "Client error", 5: "Server error"}


def app(ui):
    ui.title("HTTP status")
    code = int(ui.number("Code", 404, min=100, max=599))
    ui.text(CODES.get(code, "Not in the list"), size=40, bold=True)
    ui.text(KINDS[code // 100], color="muted")
    ui.table([[number, name] for number, name in CODES.items()], header=["Code", "Meaning"])
